use super::super::testing::quiet;
use super::{Build, ComposeService, PublishedPort};
use crate::base::Name;
use crate::manifest::Manifests;
use std::collections::BTreeMap;

fn service<'m>(manifests: &'m Manifests, name: &str) -> &'m ComposeService {
    let services = manifests.compose.iter().flat_map(|project| &project.services);
    services.into_iter().find(|service| service.name == *name).expect("service")
}

fn environment(service: &ComposeService) -> Vec<String> {
    let pairs = service.environment.iter();
    pairs
        .map(|v| format!("{}={}@{}", v.name, v.value.as_deref().unwrap_or("?"), v.location))
        .collect()
}

/// One service with every key that is read, and one that it needs.
const FULL: &str = r#"
//- deploy/.env
TAG=1.4
STOCK_PORT=9001
//- deploy/orders.env
RUST_LOG=info
DB=from-file
//- deploy/docker-compose.yml
x-common: &common
  restart: always
  networks: [back]
services:
  orders:
    <<: *common
    image: shop/orders:${TAG}
    build:
      context: ..
      dockerfile: docker/Dockerfile.orders
      target: run
      args:
        - BIN=orders
    command: ["orders", "--port", "80"]
    env_file: orders.env
    environment:
      STOCK_URL: http://stock:${STOCK_PORT:-9000}
      DB: ${DB_NAME:-shop}
      TAG:
    ports:
      - "127.0.0.1:8080:80/tcp"
      - target: 81
        published: 8081
    expose: [9100]
    depends_on:
      stock:
        condition: service_healthy
    deploy:
      replicas: 3
      resources:
        limits: { cpus: '0.50', memory: 512M }
        reservations: { memory: 64M }
    healthcheck:
      test: curl -f http://localhost/health
    labels: [tier=front]
    profiles: [all]
    volumes: ["data:/var/lib/orders:rw"]
  stock:
    build: ../stock
    container_name: the-stock
    depends_on: [db]
    networks:
      back: { aliases: [warehouse] }
    links: ["db:database"]
    mem_limit: 1g
"#;

#[test]
fn a_service_is_read_in_full() {
    let manifests = quiet(FULL);
    assert_eq!(manifests.compose[0].folder, "deploy");
    let orders = service(&manifests, "orders");
    assert_eq!(
        orders.location.map(|l| l.to_string()).as_deref(),
        Some("deploy/docker-compose.yml:5")
    );
    assert_eq!(orders.image.as_deref(), Some("shop/orders:1.4"));
    let build = Build {
        context: Some(Name::new("")),
        dockerfile: Some(Name::new("docker/Dockerfile.orders")),
        inline: None,
        target: Some(Name::new("run")),
        args: BTreeMap::from([(Name::new("BIN"), "orders".to_owned())]),
    };
    assert_eq!(orders.build, Some(build));
    assert_eq!(orders.launch.as_ref().map(|l| l.program.as_str()), Some("orders"));
    assert_eq!(
        environment(orders),
        [
            "DB=shop@deploy/docker-compose.yml:18",
            "RUST_LOG=info@deploy/orders.env:1",
            "STOCK_URL=http://stock:9001@deploy/docker-compose.yml:17",
            "TAG=1.4@deploy/docker-compose.yml:19",
        ]
    );
    let ports = [
        PublishedPort { host: Some(8080), container: 80 },
        PublishedPort { host: Some(8081), container: 81 },
    ];
    assert_eq!((&orders.ports[..], &orders.expose[..]), (&ports[..], &[9100][..]));
    assert_eq!(orders.depends_on[&Name::new("stock")].as_deref(), Some("service_healthy"));
    assert_eq!(
        (orders.limits.cpu_millicores, orders.limits.memory_bytes),
        (Some(500), Some(512 << 20))
    );
    assert_eq!((orders.replicas, orders.reservations.memory_bytes), (Some(3), Some(64 << 20)));
    assert_eq!(orders.healthcheck.last().map(String::as_str), Some("http://localhost/health"));
    assert_eq!(
        (orders.volumes[0].as_str(), orders.labels[&Name::new("tier")].as_str()),
        ("/var/lib/orders", "front")
    );
    assert!(orders.networks.contains_key(&Name::new("back")));
    let stock = service(&manifests, "stock");
    assert_eq!(
        stock.host_names().iter().map(|n| n.as_str()).collect::<Vec<_>>(),
        ["stock", "the-stock", "warehouse"]
    );
    assert_eq!(
        stock.build.as_ref().and_then(|b| b.dockerfile).as_deref(),
        Some("stock/Dockerfile")
    );
    assert_eq!((stock.links[0].0.as_str(), stock.links[0].1.as_str()), ("database", "db"));
    assert_eq!(stock.limits.memory_bytes, Some(1 << 30));
}

#[test]
fn overrides_win_and_other_files_add() {
    let manifests = quiet(
        r"
//- compose.yaml
services:
  a:
    image: a
    environment: { X: base, Y: base }
//- compose.override.yaml
services:
  a:
    environment: { X: override }
//- compose.prod.yaml
services:
  a:
    image: other
    deploy: { replicas: 5 }
    environment: { Z: prod, X: prod }
  b:
    image: b
",
    );
    let a = service(&manifests, "a");
    let values: Vec<_> = a.environment.iter().map(|v| v.value.as_deref().unwrap_or("?")).collect();
    assert_eq!(values, ["override", "base", "prod"]);
    assert_eq!((a.image.as_deref(), a.replicas), (Some("a"), Some(5)));
    assert_eq!(a.location.map(|l| l.to_string()).as_deref(), Some("compose.yaml:2"));
    assert_eq!(manifests.compose[0].services.len(), 2);
}

#[test]
fn extends_is_followed_and_may_run_in_circles() {
    let manifests = quiet(
        r#"
//- a/docker-compose.yml
services:
  web:
    extends: { file: ../common/base.yml, service: base }
    ports: ["80"]
  round: { extends: { service: about } }
  about: { extends: round, image: x }
//- common/base.yml
services:
  base:
    extends: deeper
    environment: [A=1]
  deeper:
    image: deep
"#,
    );
    let web = service(&manifests, "web");
    assert_eq!(
        (web.image.as_deref(), environment(web).len(), web.ports[0].container),
        (Some("deep"), 1, 80)
    );
    assert_eq!(service(&manifests, "round").image.as_deref(), Some("x"));
}

#[test]
fn an_image_that_another_service_builds_is_built_too() {
    let manifests = quiet(
        "//- compose.yaml
services:
  setup: { build: server, image: shop:local, restart: \"no\" }
  server: { image: shop:local }
  other: { image: shop }
",
    );
    let is_built = |name| service(&manifests, name).build.is_some();
    assert_eq!([is_built("setup"), is_built("server"), is_built("other")], [true, true, false]);
    assert_eq!(service(&manifests, "setup").restart.as_deref(), Some("no"));
}
