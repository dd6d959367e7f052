use std::fmt::Write;

#[derive(Debug, PartialEq)]
pub enum ReportError {
    NoTeams,
    Render,
}

pub fn table(rows: &[(&str, u32)]) -> Result<String, ReportError> {
    if rows.is_empty() {
        return Err(ReportError::NoTeams);
    }
    let mut page = String::new();
    for (place, (team, points)) in rows.iter().enumerate() {
        writeln!(page, "{}. {team} {points}", place + 1).map_err(|_| ReportError::Render)?;
    }
    Ok(page)
}
