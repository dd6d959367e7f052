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
