use super::super::testing::{check, quiet};
use super::WorkloadKind;
use crate::base::Name;
use crate::base::Severity::{Note, Warning};

const ORDERS: &str = r#"
//- k8s/orders.yaml
# the shop
apiVersion: v1
kind: ConfigMap
metadata: { name: shop }
data:
  STOCK_URL: http://stock:9000
  LEVEL: debug
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  replicas: 2
  selector: { matchLabels: { app: orders } }
  template:
    metadata:
      labels: { app: orders, tier: back }
    spec:
      initContainers:
        - name: migrate
          image: shop/migrate
      containers:
        - name: orders
          image: "shop/orders:1"
          command: ["/bin/orders"]
          args: ["serve"]
          env:
            - name: STOCK
              valueFrom: { configMapKeyRef: { name: shop, key: STOCK_URL } }
            - name: SECRET
              valueFrom: { secretKeyRef: { name: s, key: k } }
            - { name: PORT, value: "8080" }
          envFrom:
            - configMapRef: { name: shop }
          ports: [{ name: http, containerPort: 8080 }]
          resources:
            requests: { cpu: 250m, memory: 64Mi }
            limits: { cpu: "1" }
          livenessProbe: { httpGet: { path: /health, port: http } }
          readinessProbe: { grpc: { port: 50051 } }
---
kind: Service
apiVersion: v1
metadata: { name: orders-svc }
spec:
  selector: { app: orders }
  ports: [{ port: 80, targetPort: http }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec:
  rules:
    - host: shop.example
      http:
        paths:
          - path: /orders
            backend: { service: { name: orders-svc, port: { number: 80 } } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: x }
spec: { scaleTargetRef: { kind: Deployment, name: orders }, minReplicas: 2, maxReplicas: 9 }
//- k8s/cron.json
{ "apiVersion": "v1", "kind": "List", "items": [
  { "apiVersion": "batch/v1", "kind": "CronJob", "metadata": { "name": "sweep", "namespace": "ops" },
    "spec": { "schedule": "*/5 * * * *", "jobTemplate": { "spec": { "template": { "spec": { "containers": [{ "name": "sweep", "image": "shop/sweep" }] } } } } } }
] }
"#;

#[test]
fn workloads_are_read_with_what_they_refer_to() {
    let kubernetes = quiet(ORDERS).kubernetes;
    let orders = kubernetes.workloads.iter().find(|w| w.name == "orders").expect("there");
    assert_eq!((orders.kind, orders.replicas), (WorkloadKind::Deployment, Some(2)));
    assert_eq!(orders.location.to_string(), "k8s/orders.yaml:9");
    let [migrate, main] = &orders.containers[..] else { panic!("two") };
    assert!(migrate.is_init && !main.is_init && main.line == 24);
    let environment: Vec<_> = main
        .environment
        .iter()
        .map(|v| {
            format!("{}={}@{}", v.name, v.value.as_deref().unwrap_or("?"), v.location.span.line)
        })
        .collect();
    let expected = [
        "LEVEL=debug@7",
        "PORT=8080@33",
        "SECRET=?@31",
        "STOCK=http://stock:9000@29",
        "STOCK_URL=http://stock:9000@6",
    ];
    assert_eq!(environment, expected);
    assert_eq!(
        main.launch.as_ref().map(|l| (l.program.as_str(), l.arguments.len())),
        Some(("orders", 1))
    );
    assert_eq!(main.ports, [(Some(Name::new("http")), 8080)]);
    assert_eq!(
        (main.requests.cpu_millicores, main.requests.memory_bytes),
        (Some(250), Some(64 << 20))
    );
    assert_eq!(main.limits.cpu_millicores, Some(1000));
    assert_eq!((main.probes[0].path.as_deref(), main.probes[1].is_grpc), (Some("/health"), true));
    let sweep = kubernetes.workloads.iter().find(|w| w.name == "sweep").expect("there");
    assert_eq!(
        (sweep.kind, sweep.schedule.as_deref()),
        (WorkloadKind::CronJob, Some("*/5 * * * *"))
    );
}

#[test]
fn services_and_ingresses_lead_to_workloads() {
    let kubernetes = quiet(ORDERS).kubernetes;
    let service = &kubernetes.services[0];
    assert_eq!(service.workloads, [Name::new("orders")]);
    assert_eq!((service.ports[0].port, service.ports[0].target.as_deref()), (80, Some("http")));
    let ingress = &kubernetes.ingresses[0];
    let shown = (
        ingress.host.as_deref(),
        ingress.path.as_str(),
        ingress.service.as_str(),
        ingress.port.as_deref(),
    );
    assert_eq!(shown, (Some("shop.example"), "/orders", "orders-svc", Some("80")));
    assert_eq!(kubernetes.autoscalers[0].max, Some(9));
}

#[test]
fn templates_are_skipped_with_a_note() {
    let reported = check(
        "//- chart/templates/d.yaml\napiVersion: apps/v1\nkind: Deployment\n{{- if .Values.x }}\nmetadata:\n  name: {{ .Values.name }}\n{{- end }}\n\
         //- broken.yaml\napiVersion: v1\nkind: Service\nmetadata: [\n\
         //- crd.yaml\napiVersion: x/v1\nkind: CustomResourceDefinition\nspec: [\n",
    );
    let seen: Vec<_> = reported
        .diagnostics
        .iter()
        .map(|d| (d.severity, d.location.map_or("", |l| l.path.as_str())))
        .collect();
    assert_eq!(seen, [(Warning, "broken.yaml"), (Note, "chart/templates/d.yaml")]);
}
