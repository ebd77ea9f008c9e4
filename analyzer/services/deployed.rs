//! Which deployment file starts a binary, and under which name?
//!
//! Encore's files first, then Compose, Kubernetes, Procfiles and units of systemd. What only tests and examples deploy gives no name.

use super::boundary::{Candidate, PLAIN_PACKAGES, bins, name_of};
use super::protocols::Facts;
use super::roles::Role;
use crate::base::Name;
use crate::manifest::{ComposeService, Image, Launch, WorkloadKind};

/// What ties a binary to a deployment file.
#[derive(Clone)]
pub(super) struct Tie<'a> {
    pub(super) name: Name,
    pub(super) found_by: Name,
    pub(super) compose: Option<&'a ComposeService>,
    /// Further Compose services that start the same binary: replicas, and other projects.
    pub(super) others: Vec<&'a ComposeService>,
    pub(super) image: Option<Image>,
    pub(super) is_encore: bool,
    /// Only tests or examples start it so: it has its name from elsewhere, and says nothing of what is deployed.
    pub(super) is_aside: bool,
    pub(super) starter: Starter,
}

/// What starts a program.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Starter {
    /// A deployment, for as long as the system runs.
    Deployment,
    /// A job, once or by the clock: it may run once and end.
    Job,
    /// A unit of systemd: it may run once and end, and that says nothing of what no unit starts.
    Systemd,
    /// A unit of systemd that starts it again when it ends; that says nothing either of what no unit starts.
    Supervisor,
}

/// What starts a binary, if any deployment file does.
pub(super) fn tie<'a>(
    facts: Facts<'a>,
    candidate: &Candidate<'_>,
    all: &[Candidate<'_>],
) -> Option<Tie<'a>> {
    if let Some(role) = &candidate.role {
        return tie_of_role(facts, candidate, all, role);
    }
    tie_of_encore(facts, candidate)
        .or_else(|| tie_of_compose(facts, candidate, all))
        .or_else(|| tie_of_kubernetes(facts, candidate))
        .or_else(|| tie_of_process(facts, candidate))
        .or_else(|| tie_of_unit(facts, candidate))
}

impl<'a> Tie<'a> {
    fn new(name: Name, found_by: Name) -> Self {
        Self {
            name,
            found_by,
            compose: None,
            others: Vec::new(),
            image: None,
            is_encore: false,
            is_aside: false,
            starter: Starter::Deployment,
        }
    }

    fn of_compose(service: &'a ComposeService, image: Option<Image>) -> Self {
        Self { compose: Some(service), image, ..Self::new(service.name, place_of(service)) }
    }
}

fn place_of(service: &ComposeService) -> Name {
    let place = service.location.map_or_else(|| service.name.to_string(), |at| at.to_string());
    Name::new(&place)
}

fn tie_of_encore<'a>(facts: Facts<'a>, candidate: &Candidate<'_>) -> Option<Tie<'a>> {
    let definitions = &facts.program.definitions;
    let file = definitions.functions[candidate.main].source.file;
    let service = facts.manifests.encore.service_of(&definitions.units[file].path)?;
    let found_by = Name::new(&service.location.to_string());
    Some(Tie { is_encore: true, ..Tie::new(service.name, found_by) })
}

fn tie_of_compose<'a>(
    facts: Facts<'a>,
    candidate: &Candidate<'_>,
    all: &[Candidate<'_>],
) -> Option<Tie<'a>> {
    let projects = facts.manifests.compose.iter();
    let deployed = projects.flat_map(|project| {
        project.services.iter().filter(|service| !is_job(&project.services, service))
    });
    let mut fitting: Vec<(bool, u32, &ComposeService, Option<Image>)> = deployed
        .filter_map(|service| {
            let image = facts.manifests.image_of(service);
            let score = fit(candidate, all, service, image.as_ref());
            // A deployed service is one binary: the one that fits it best.
            let is_best = score > 0
                && all.iter().all(|other| {
                    let of_other = fit(other, all, service, image.as_ref());
                    let is_beside = other.package.folder == candidate.package.folder;
                    of_other < score
                        || of_other == score
                            && (!is_beside || standing(other) <= standing(candidate))
                });
            let is_aside = is_aside(candidate, &place_of(service));
            is_best.then_some((is_aside, score, service, image))
        })
        .collect();
    // What bears the name of the program is the program, whatever else is started from its image.
    let is_namesake = |service: &ComposeService| {
        [candidate.bin, candidate.package.name].iter().any(|name| same_name(name, &service.name))
    };
    fitting.sort_by_key(|(is_aside, score, service, _)| {
        (*is_aside, !is_namesake(service), std::cmp::Reverse(*score), service.name)
    });
    let mut fitting = fitting.into_iter();
    let (is_aside, _, service, image) = fitting.next()?;
    let others = fitting.map(|(_, _, service, _)| service).collect();
    let mut tie = Tie { others, is_aside, ..Tie::of_compose(service, image) };
    if is_aside {
        tie.name = name_of(candidate);
    } else if let Some(plain) = unnumbered(&service.name).filter(|name| is_called(candidate, name))
    {
        tie.name = Name::new(plain);
    }
    Some(tie)
}

/// How far a program stands for its whole package: it serves, and it is called like the package or is its main one.
fn standing(candidate: &Candidate<'_>) -> (bool, bool) {
    let serves = candidate.is_listening || !candidate.served.is_empty();
    let is_main = bins(candidate.package).any(|target| {
        same_name(&target.crate_name, &candidate.bin) && target.root_file.ends_with("src/main.rs")
    });
    (serves, is_main || same_name(&candidate.bin, &candidate.package.name))
}

/// `orders` of `orders-1` and `orders2`: one of several that are alike.
fn unnumbered(name: &str) -> Option<&str> {
    let plain = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let plain = plain.trim_end_matches(['-', '_']);
    (plain.len() < name.len() && !plain.is_empty()).then_some(plain)
}

/// Folders of programs that tests start.
const TESTS: &[&str] =
    &["test", "tests", "testing", "e2e", "integration-tests", "integration_tests"];

/// Whether a program is there for tests, or a deployment file stands among tests or examples that the program itself is
/// no part of.
fn is_aside(candidate: &Candidate<'_>, place: &str) -> bool {
    let is_for_tests = |part: &str| {
        TESTS.contains(&part) || part.split(['-', '_']).any(|word| matches!(word, "tests" | "fuzz"))
    };
    if candidate.package.folder.split('/').any(is_for_tests) {
        return true;
    }
    let mut folder = String::new();
    for part in place.split('/') {
        let is_of_tests = part.split(['-', '_', '.', ':']).any(|word| {
            matches!(
                word,
                "test"
                    | "tests"
                    | "testing"
                    | "testdata"
                    | "e2e"
                    | "fixture"
                    | "fixtures"
                    | "example"
                    | "examples"
                    | "sample"
                    | "samples"
            )
        });
        let is_of_tests = is_of_tests || matches!(part, ".github" | ".gitlab" | ".circleci");
        folder.push_str(part);
        if is_of_tests && !is_below(&candidate.package.folder, &folder) {
            return true;
        }
        folder.push('/');
        if is_of_tests {
            return false;
        }
    }
    false
}

fn tie_of_kubernetes<'a>(facts: Facts<'a>, candidate: &Candidate<'_>) -> Option<Tie<'a>> {
    let workloads = facts.manifests.kubernetes.workloads.iter();
    let container = workloads.flat_map(|workload| {
        workload.containers.iter().map(move |container| (workload, container))
    });
    let mut found = container
        .filter(|(_, container)| !container.is_init)
        .filter(|(workload, container)| {
            let image = container.image.as_deref().map(image_name).unwrap_or_default();
            let named = [container.name.as_str(), image, workload.name.as_str()];
            let launched =
                container.launch.as_ref().is_some_and(|launch| starts(launch, candidate));
            // What starts another program by its name does not run the one of the package that it is called like.
            let is_other = container.launch.as_ref().is_some_and(|launch| {
                let program = launch.program.as_str();
                !program.contains('.') && !PLAIN_PACKAGES.contains(&program)
            });
            let is_meant = |name: &&str| {
                if is_other { same_name(name, &candidate.bin) } else { is_called(candidate, name) }
            };
            launched || named.iter().any(is_meant)
        })
        .map(|(workload, _)| {
            let found_by = Name::new(&workload.location.to_string());
            let is_aside = is_aside(candidate, &found_by);
            let starter = match workload.kind {
                WorkloadKind::CronJob | WorkloadKind::Job => Starter::Job,
                _ => Starter::Deployment,
            };
            Tie { is_aside, starter, ..Tie::new(workload.name, found_by) }
        });
    let first = found.next()?;
    if !first.is_aside {
        return Some(first);
    }
    let aside = Tie { name: name_of(candidate), ..first };
    Some(found.find(|tie| !tie.is_aside).unwrap_or(aside))
}

/// `orders` of `orders-deployment`.
pub(super) fn without_kind(name: Name) -> Name {
    match name.rsplit_once('-') {
        Some((plain, "deployment" | "deploy" | "statefulset" | "daemonset")) => Name::new(plain),
        _ => name,
    }
}

fn tie_of_process<'a>(facts: Facts<'a>, candidate: &Candidate<'_>) -> Option<Tie<'a>> {
    let process =
        facts.manifests.processes.iter().find(|process| {
            process.launch.as_ref().is_some_and(|launch| starts(launch, candidate))
        })?;
    Some(Tie::new(name_of(candidate), Name::new(&process.location.to_string())))
}

fn tie_of_unit<'a>(facts: Facts<'a>, candidate: &Candidate<'_>) -> Option<Tie<'a>> {
    let unit = facts.manifests.units.iter().find(|unit| {
        let mut programs = unit.starts.iter();
        programs.any(|launch| same_name(&launch.program, &candidate.bin))
            && !is_aside(candidate, &unit.location.to_string())
    })?;
    let found_by = Name::new(&unit.location.to_string());
    let starter = if unit.is_kept_running { Starter::Supervisor } else { Starter::Systemd };
    Some(Tie { starter, ..Tie::new(name_of(candidate), found_by) })
}

/// Whether a Dockerfile is the binary's alone: in the folder of its package, or in that of its workspace and naming it, or
/// starting it by a name of several words.
pub(super) fn has_image(facts: Facts<'_>, candidate: &Candidate<'_>) -> bool {
    facts.manifests.images().any(|(file, image)| {
        let folder = folder_of(&file.path);
        if is_aside(candidate, &file.path) {
            return false;
        }
        let is_told = image.binary.is_some_and(|binary| is_called(candidate, &binary))
            || image.launch.as_ref().is_some_and(|launch| starts(launch, candidate));
        let is_own = !folder.is_empty() && candidate.package.folder == folder;
        let is_whole = bins(candidate.package).count() == 1 || standing(candidate).1;
        // `docker/shop-server/Dockerfile` that starts `shop_server`: nobody else is called so.
        let starts_it = || image.launch.as_ref().is_some_and(|launch| starts(launch, candidate));
        // A single word may be the name of anybody's program, unless this one is built there.
        let is_telling = candidate.bin.contains(['-', '_'])
            || image.is_of_rust && !PLAIN_PACKAGES.contains(&candidate.bin.as_str());
        // `docker/external-node/Dockerfile` that builds `shop_external_node` and starts it by a script.
        let named = folder.rsplit('/').next().unwrap_or_default().replace('-', "_");
        let is_built = || image.built_binaries.iter().any(|name| same_name(name, &candidate.bin));
        let is_named = named.contains('_') && candidate.bin.replace('-', "_").ends_with(&named);
        is_named && is_built()
            || is_telling && starts_it()
            || is_own && (image.launch.is_none() && is_whole || is_told)
            || is_told && is_below(&candidate.package.folder, folder)
    })
}

/// Whether a Compose service is done before others start: they wait for its end, it is named for a migration, or it is a
/// script that is not started again.
fn is_job(all: &[ComposeService], service: &ComposeService) -> bool {
    let is_awaited = all.iter().any(|other| {
        other.depends_on.get(&service.name).is_some_and(|condition| {
            condition.is_some_and(|condition| condition == "service_completed_successfully")
        })
    });
    let is_migration = service
        .name
        .split(['-', '_'])
        .any(|word| matches!(word, "migrate" | "migration" | "migrations"));
    let is_script = |words: &Vec<String>| words.iter().any(|word| word.contains(".sh"));
    let is_once = service.restart.is_some_and(|restart| restart == "no")
        && service.entrypoint.as_ref().or(service.command.as_ref()).is_some_and(is_script);
    is_awaited || is_migration || is_once
}

/// The Compose service that starts a binary with the name of the role on its command line, or is called like it.
fn tie_of_role<'a>(
    facts: Facts<'a>,
    candidate: &Candidate<'_>,
    all: &[Candidate<'_>],
    role: &Role,
) -> Option<Tie<'a>> {
    let projects = facts.manifests.compose.iter().filter(|_| !role.has_territory());
    projects.flat_map(|project| &project.services).find_map(|service| {
        let image = facts.manifests.image_of(service);
        let launch = service
            .launch
            .as_ref()
            .or_else(|| image.as_ref().and_then(|image| image.launch.as_ref()));
        let is_told = launch.is_some_and(|launch| {
            let program = launch.program.as_str();
            launch
                .arguments
                .iter()
                .map(String::as_str)
                .chain([program])
                .any(|word| role.is_called(word))
        });
        let is_meant = is_told
            && (fit(candidate, all, service, image.as_ref()) > 0 || service.build.is_some());
        is_meant.then(|| Tie::of_compose(service, image))
    })
}

/// How well a Compose service fits a binary; 0 for not at all.
fn fit(
    candidate: &Candidate<'_>,
    all: &[Candidate<'_>],
    service: &ComposeService,
    image: Option<&Image>,
) -> u32 {
    let mut score = 0;
    if let Some(launch) = &service.launch {
        if starts(launch, candidate) {
            score += 8;
        } else if [&service.name, &launch.program].iter().all(|name| is_called(candidate, name)) {
            // An image may call a program by the folder that it comes from, as the service is called.
            score += 4;
        }
    }
    if let Some(image) = image {
        if image.binary.is_some_and(|binary| is_called(candidate, &binary)) {
            score += 8;
        } else if image.launch.as_ref().is_some_and(|launch| starts(launch, candidate)) {
            score += 7;
        } else if image.built_binaries.len() + image.built_packages.len() == 1
            && image
                .built_binaries
                .iter()
                .chain(&image.built_packages)
                .any(|name| is_called(candidate, name))
        {
            score += 6;
        }
    }
    let context = service.build.as_ref().and_then(|build| build.context);
    if let Some(context) =
        context.filter(|_| !image.is_some_and(|image| is_foreign(image, candidate)))
    {
        let below = |other: &Candidate<'_>| is_below(&other.package.folder, &context);
        if candidate.package.folder == context && !context.is_empty() {
            score += 5;
        } else if below(candidate) && all.iter().filter(|other| below(other)).count() == 1 {
            score += 4;
        }
        let dockerfile = service.build.as_ref().and_then(|build| build.dockerfile);
        if dockerfile.is_some_and(|path| {
            !candidate.package.folder.is_empty() && is_below(&path, &candidate.package.folder)
        }) {
            score += 5;
        }
    }
    let is_built = service.build.is_some();
    // An image of that name from elsewhere is somebody else's, unless the file stands around the package.
    let is_around = is_built
        || service.name == candidate.package.name
        || is_below(&candidate.package.folder, folder_of(&place_of(service)));
    let image_named = is_around
        && service.image.as_deref().is_some_and(|image| is_called(candidate, image_name(image)));
    if (is_built || image_named) && is_called(candidate, &service.name) {
        score += 3;
    } else if image_named {
        score += 2;
    }
    score
}

/// Whether an image starts a program of somebody else: nothing of Rust goes into it, and no script stands before.
fn is_foreign(image: &Image, candidate: &Candidate<'_>) -> bool {
    let is_script = |name: &str| name.ends_with("sh") || name.contains("entrypoint");
    let starts_other = image.launch.as_ref().is_some_and(|launch| {
        !starts(launch, candidate)
            && !is_called(candidate, &launch.program)
            && !is_script(&launch.program)
    });
    !image.is_of_rust && image.binary.is_none() && starts_other
}

/// Whether more than the name of the program that it starts says that a Compose service is this one: an image from elsewhere
/// may hold a program of the same name.
pub(super) fn is_own_service(candidate: &Candidate<'_>, service: &ComposeService) -> bool {
    let image = service.image.as_deref().map(image_name);
    service.build.is_some()
        || [Some(service.name.as_str()), image]
            .into_iter()
            .flatten()
            .any(|it| is_called(candidate, it))
}

fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

pub(super) fn is_below(path: &str, folder: &str) -> bool {
    folder.is_empty()
        || path == folder
        || path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// `registry/team/orders:1.2` is `orders`.
fn image_name(image: &str) -> &str {
    let last = image.rsplit('/').next().unwrap_or(image);
    last.split([':', '@']).next().unwrap_or(last)
}

fn starts(launch: &Launch, candidate: &Candidate<'_>) -> bool {
    launch.bin.is_some_and(|bin| same_name(&bin, &candidate.bin))
        || launch.package.is_some_and(|package| {
            launch.bin.is_none() && same_name(&package, &candidate.package.name)
        })
        || same_name(&launch.program, &candidate.bin)
}

pub(super) fn same_name(left: &str, right: &str) -> bool {
    left.replace('-', "_") == right.replace('-', "_")
}

/// Whether a name is the binary's, its package's or its folder's.
fn is_called(candidate: &Candidate<'_>, name: &str) -> bool {
    if same_name(name, &candidate.bin) {
        return true;
    }
    // What a package is called, another of its programs may be called alone.
    let mut programs = bins(candidate.package).map(|target| target.crate_name);
    if programs.any(|program| same_name(name, &program)) {
        return false;
    }
    // Of several, the one that is called like the package.
    let mut programs = bins(candidate.package).map(|target| target.crate_name);
    let package = candidate.package.name;
    let is_whole = |bin: &str| bin == "main" || same_name(bin, &package);
    if !is_whole(&candidate.bin) && programs.any(|it| is_whole(&it)) {
        return false;
    }
    let folder = candidate.package.folder.rsplit('/').next().unwrap_or_default();
    same_name(name, &candidate.package.name) || !folder.is_empty() && same_name(name, folder)
}
