use std::time::Duration;

#[derive(Debug, Clone, Copy)]
pub enum Severity {
    Notice,
    Fatal,
}

pub fn stamp(seconds: &str, severity: Severity) -> Result<String, std::num::ParseIntError> {
    let uptime = Duration::from_secs(seconds.parse()?);
    let line = format!("[{:?}] {} ms", severity, uptime.as_millis());
    Ok(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uptime_is_in_milliseconds() {
        assert_eq!(stamp("12", Severity::Notice).unwrap(), "[Notice] 12000 ms");
        assert_eq!(stamp("0", Severity::Fatal).unwrap(), "[Fatal] 0 ms");
    }

    #[test]
    fn time_must_be_whole_and_positive() {
        assert!(stamp("-4", Severity::Fatal).is_err());
        assert!(stamp("1.5", Severity::Fatal).is_err());
    }
}
