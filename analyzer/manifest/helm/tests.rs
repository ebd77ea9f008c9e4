use super::super::testing::{check, quiet};
use crate::base::Severity::Note;

const SHOP: &str = r#"
//- deploy/shop/Chart.yaml
name: shop
version: 1.2.0
appVersion: "7"
//- deploy/shop/values.yaml
image: { repository: registry.example/shop-orders, tag: "" }
replicas: 3
extra:
  - { name: LEVEL, value: debug }
stock: { port: 9000 }
//- deploy/shop/templates/_helpers.tpl
{{/* The name that all objects share: }} is no end of it. */}}
{{- define "shop.fullname" -}}
{{- printf "%s-%s" .Release.Name "orders" | trunc 63 | trimSuffix "-" -}}
{{- end -}}
{{- define "shop.labels" -}}
app: {{ include "shop.fullname" . }}
{{- end }}
//- deploy/shop/templates/orders.yaml
{{- $port := .Values.port | default 8080 -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "shop.fullname" . }}
  labels: {{- include "shop.labels" . | nindent 4 }}
spec:
  replicas: {{ .Values.replicas }}
  template:
    metadata:
      labels:
        {{- include "shop.labels" . | nindent 8 }}
    spec:
      containers:
        - name: orders
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
          {{- if .Values.debug }}
          command: ["/debugger"]
          {{- else }}
          command: ["/bin/orders"]
          {{- end }}
          env:
            - name: STOCK_URL
              value: http://{{ .Release.Name }}-stock:{{ .Values.stock.port }}
            - name: SECRET
              value: {{ .Values.given.at.deployment | quote }}
            {{- range .Values.extra }}
            - name: {{ .name }}
              value: {{ .value | quote }}
            {{- end }}
          ports:
            - containerPort: {{ $port }}
---
apiVersion: v1
kind: Service
metadata:
  name: {{ include "shop.fullname" . }}
spec:
  selector: {{- include "shop.labels" . | nindent 4 }}
  ports: [{ port: 80 }]
//- deploy/shop/templates/night.yaml
{{- if .Values.night.enabled }}
apiVersion: batch/v1
kind: CronJob
metadata: { name: {{ .Release.Name }} }
spec:
  schedule: "0 3 * * *"
  jobTemplate: { spec: { template: { spec: { containers: [{ name: count }] } } } }
{{- end }}
//- deploy/shop/charts/stock/Chart.yaml
name: stock
//- deploy/shop/charts/stock/values.yaml
port: 1
//- deploy/shop/charts/stock/templates/stock.yaml
apiVersion: apps/v1
kind: Deployment
metadata: { name: "{{ .Release.Name }}-{{ .Chart.Name }}" }
spec:
  template:
    spec:
      containers: [{ name: stock, ports: [{ containerPort: {{ .Values.port }} }] }]
"#;

#[test]
fn a_chart_says_what_it_comes_with() {
    let kubernetes = quiet(SHOP).kubernetes;
    let [stock, night, orders] = kubernetes.workloads.as_slice() else { panic!("{kubernetes:?}") };
    assert_eq!((orders.name.as_str(), orders.replicas), ("orders", Some(3)));
    // The line of the template, not of what it makes.
    assert_eq!(orders.location.span.line, 2);
    let container = &orders.containers[0];
    assert_eq!(container.image.as_deref(), Some("registry.example/shop-orders:7"));
    assert_eq!(container.command, ["/bin/orders"]);
    assert_eq!(container.ports, [(None, 8080)]);
    let environment: Vec<_> =
        container.environment.iter().map(|it| (it.name.as_str(), it.value.as_deref())).collect();
    let wanted =
        [("LEVEL", Some("debug")), ("SECRET", None), ("STOCK_URL", Some("http://stock:9000"))];
    assert_eq!(environment, wanted);
    assert_eq!(kubernetes.services[0].workloads, ["orders"]);
    // What may be switched on; a release is called like its chart.
    assert_eq!((night.name.as_str(), night.schedule.as_deref()), ("shop", Some("0 3 * * *")));
    // What the chart around has for it goes before its own values.
    assert_eq!(
        (stock.name.as_str(), &stock.containers[0].ports[..]),
        ("stock", &[(None, 9000)][..])
    );
}

#[test]
fn what_cannot_be_filled_in_is_said() {
    let chart = |template: &str| {
        check(&format!("//- c/Chart.yaml\nname: c\n//- c/templates/d.yaml\n{template}"))
    };
    let object = "apiVersion: v1\nkind: Service\nmetadata: { name: a }\n";
    for template in [
        format!("{{{{ if .a }}}}\n{object}"),
        format!("{{{{ define \"x\" }}}}{{{{ end }}}}\n{object}  {{{{ unheardOf }}}}: ["),
    ] {
        let reported = chart(&template);
        let seen: Vec<_> = reported.diagnostics.iter().map(|it| it.severity).collect();
        assert_eq!(seen, [Note], "{template}");
    }
}

#[test]
fn templates_that_mean_harm_come_to_an_end() {
    let object = "apiVersion: v1\nkind: Service\nmetadata: { name: a }\n";
    for template in [
        "{{ define \"a\" }}{{ include \"a\" . }}{{ include \"a\" . }}{{ end }}{{ include \"a\" . }}",
        "{{ $x := \"aaaa\" }}{{ range .Values.many }}{{ range $.Values.many }}{{ $x = printf \"%s%s\" $x $x }}{{ end }}{{ end }}",
        "{{ $x := list 1 }}{{ range .Values.many }}{{ range $.Values.many }}{{ $x = list $x $x }}{{ end }}{{ end }}",
        "{{ $x := list 1 }}{{ range .Values.many }}{{ range $.Values.many }}{{ range $.Values.many }}{{ $x = list $x }}{{ end }}{{ end }}{{ end }}{{ $x }}",
        "{{ $x := \"a\" }}{{ range .Values.many }}{{ $x = replace \"\" $x $x }}{{ $x = $x | indent 999999 }}{{ $x = join $x $.Values.many }}{{ end }}",
        "{{ printf \"%ü%é\" 1 2 }}",
        "{{ range .Values.many }}{{ range $.Values.many }}{{ range $.Values.many }}{{ range $.Values.many }}a{{ end }}{{ end }}{{ end }}{{ end }}",
    ] {
        let many = "x, ".repeat(60);
        check(&format!(
            "//- c/Chart.yaml\nname: c\n//- c/values.yaml\nmany: [{many}]\n//- c/templates/d.yaml\n{object}{template}"
        ));
    }
    let deep = "{{ if 1 }}".repeat(58) + "{{ include \"a\" . }}" + &"{{ end }}".repeat(58);
    for template in
        ["{{ if (".repeat(20_000), format!("{{{{ define \"a\" }}}}{deep}{{{{ end }}}}{deep}")]
    {
        check(&format!("//- c/Chart.yaml\nname: c\n//- c/templates/d.yaml\n{object}{template}"));
    }
}
