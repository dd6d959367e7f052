pub struct Mark {
    pub town: String,
    pub year: u16,
}

pub fn reissue(marks: &[Mark], year: &u16) -> Result<Mark, String> {
    let last = marks.last().ok_or_else(|| format!("none in {}", year))?;
    let town = last.town.replace("old ", "");
    Ok(Mark { town, year: *year })
}

pub fn album(marks: &[Mark], year: &u16) -> Result<Vec<Mark>, String> {
    let extra = reissue(marks, year)?;
    let mut all = marks.to_vec();
    all.push(extra);
    all.sort_by_key(|m| m.year);
    Ok(all)
}
