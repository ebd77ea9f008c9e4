//! Images of stores, brokers and tools for watching: what they run is no part of the system, though it is deployed with it.

/// Words with which the name of such an image begins.
const PRODUCTS: &[&str] = &[
    "adminer",
    "alertmanager",
    "arangodb",
    "caddy",
    "cassandra",
    "clickhouse",
    "cockroach",
    "consul",
    "couchdb",
    "elasticsearch",
    "envoy",
    "etcd",
    "fluentd",
    "grafana",
    "haproxy",
    "influxdb",
    "jaeger",
    "kafka",
    "keycloak",
    "kibana",
    "localstack",
    "loki",
    "mailhog",
    "mailpit",
    "mariadb",
    "meilisearch",
    "memcached",
    "milvus",
    "minio",
    "mongo",
    "mysql",
    "nats",
    "neo4j",
    "opensearch",
    "opentelemetry-collector",
    "otel",
    "pgadmin",
    "postgres",
    "prometheus",
    "pulsar",
    "qdrant",
    "questdb",
    "rabbitmq",
    "redis",
    "redpanda",
    "scylla",
    "surrealdb",
    "tempo",
    "timescale",
    "traefik",
    "typesense",
    "valkey",
    "vault",
    "vector",
    "victoria",
    "weaviate",
    "zipkin",
    "zookeeper",
];

/// Whether an image is one of a product that everybody runs: `clickhouse/clickhouse-server:24`.
pub(super) fn is_product(image: &str) -> bool {
    let name = image.rsplit('/').next().unwrap_or(image);
    let name = name.split([':', '@']).next().unwrap_or(name).to_lowercase();
    PRODUCTS.iter().any(|product| {
        name.strip_prefix(product).is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    })
}

#[cfg(test)]
mod tests {
    use super::is_product;

    #[test]
    fn products_are_told_by_the_last_part_of_their_name() {
        for image in [
            "postgres:16",
            "clickhouse/clickhouse-server:24",
            "docker.io/otel/opentelemetry-collector-contrib",
        ] {
            assert!(is_product(image), "{image}");
        }
        for image in ["shop/orders", "vectorizer:1", "redis-like/stock", "natsuki"] {
            assert!(!is_product(image), "{image}");
        }
    }
}
