#[derive(PartialEq)]
pub enum Cloud {
    Cirrus,
    Stratus,
}

pub struct Report {
    pub clouds: Vec<Cloud>,
    pub oktas: u8,
}

pub fn report(clouds: Vec<Cloud>, covers: &[u8]) -> Option<Report> {
    let oktas = *covers.iter().max()?;
    Some(Report { clouds, oktas })
}

pub fn gloomy(report: &Report) -> bool {
    report.oktas > 6 && report.clouds.contains(&Cloud::Stratus)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thick_stratus_is_gloomy() {
        let low = report(vec![Cloud::Cirrus, Cloud::Stratus], &[3, 8]).unwrap();
        assert_eq!(low.oktas, 8);
        assert!(gloomy(&low));
    }

    #[test]
    fn other_skies() {
        assert!(!gloomy(&report(vec![Cloud::Cirrus], &[8]).unwrap()));
        assert!(!gloomy(&report(vec![Cloud::Stratus], &[2]).unwrap()));
        assert!(report(vec![], &[]).is_none());
    }
}
