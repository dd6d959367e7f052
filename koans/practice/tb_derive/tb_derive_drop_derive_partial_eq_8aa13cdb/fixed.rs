#[derive(PartialEq)]
pub enum Cloud {
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
