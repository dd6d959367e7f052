pub fn overheated(report: &str, limit: f64) -> Option<(&str, f64)> {
    for line in report.lines() {
        if let Some((core, value)) = line.split_once('=')
            && let Some(degrees) = value.trim().strip_suffix('C')
            && let Ok(degrees) = degrees.parse::<f64>()
            && degrees > limit
        {
            return Some((core.trim(), degrees));
        }
    }
    None
}

pub fn verdict(report: &str) -> String {
    match overheated(report, 90.0) {
        Some((core, degrees)) => format!("{core} at {degrees:.0}"),
        None => "all cool".to_string(),
    }
}
