//! How often does a cron expression fire?

/// Times per second at which `text` fires; `None` for what is no cron expression.
///
/// Five fields (minute, hour, day, month, weekday), six with seconds in front, seven with a year behind; also `@hourly` and
/// its kin. Fields count as independent, which is exact but for a day and a weekday both given.
pub(crate) fn rate(text: &str) -> Option<f64> {
    const DAY: f64 = 86400.0;
    let text = text.trim();
    match text {
        "@yearly" | "@annually" => return Some(1.0 / (365.0 * DAY)),
        "@monthly" => return Some(1.0 / (30.0 * DAY)),
        "@weekly" => return Some(1.0 / (7.0 * DAY)),
        "@daily" | "@midnight" => return Some(1.0 / DAY),
        "@hourly" => return Some(24.0 / DAY),
        _ => {}
    }
    let fields: Vec<&str> = text.split_whitespace().collect();
    let (seconds, rest) = match fields.len() {
        5 => ("0", &fields[..]),
        6 | 7 => (fields[0], &fields[1..]),
        _ => return None,
    };
    let per_day = count(seconds, 0, 59)? * count(rest[0], 0, 59)? * count(rest[1], 0, 23)?;
    let days = count(rest[2], 1, 31)? / 31.0 * (count(rest[3], 1, 12)? / 12.0);
    let weekdays = (count(rest[4], 0, 6)? / 7.0).min(1.0);
    Some(per_day * days * weekdays / DAY)
}

/// How many values a field stands for.
fn count(field: &str, low: u32, high: u32) -> Option<f64> {
    field.split(',').map(|part| count_part(part, low, high)).sum::<Option<u32>>().map(f64::from)
}

fn count_part(part: &str, low: u32, high: u32) -> Option<u32> {
    let (range, step) = match part.split_once('/') {
        Some((range, step)) => (range, step.parse().ok().filter(|step| *step > 0)?),
        None => (part, 1),
    };
    let width = match range.split_once('-') {
        _ if range == "*" || range == "?" => high - low,
        Some((from, to)) => match (from.parse::<u32>(), to.parse::<u32>()) {
            (Ok(from), Ok(to)) => to.checked_sub(from)?,
            _ if from.chars().chain(to.chars()).all(char::is_alphabetic) => 4,
            _ => return None,
        },
        None if part.contains('/') => high.checked_sub(range.parse().ok()?)?,
        None if range.parse::<u32>().is_ok() => 0,
        None if !range.is_empty() && range.chars().all(char::is_alphabetic) => 0,
        None => return None,
    };
    Some(width / step + 1)
}

#[cfg(test)]
mod tests {
    use super::rate;

    fn per_hour(text: &str) -> Option<f64> {
        rate(text).map(|rate| (rate * 3600.0 * 1000.0).round() / 1000.0)
    }

    #[test]
    fn fields_multiply() {
        assert_eq!(per_hour("*/5 * * * *"), Some(12.0));
        assert_eq!(per_hour("0 * * * *"), Some(1.0));
        assert_eq!(per_hour("1/10 * * * * *"), Some(360.0));
        assert_eq!(per_hour("0 0 0,12 * * *"), Some(0.083));
        assert_eq!(per_hour("@hourly"), Some(1.0));
        assert_eq!(per_hour("0 9 * * Mon-Fri"), Some(0.03));
    }

    #[test]
    fn other_text_has_no_rate() {
        for text in ["", "soon", "* * * *", "*/0 * * * *", "9-1 * * * *", "-/- - - - -"] {
            assert_eq!(rate(text), None, "{text}");
        }
    }
}
