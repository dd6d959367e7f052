type Plan = Vec<Vec<char>>;

pub fn plan(text: &str) -> Result<Plan, String> {
    let rows: Plan = text.lines().map(|row| row.chars().collect()).collect();
    let width = rows.first().map_or(0, Vec::len);
    if width == 0 {
        return Err("empty plan".to_string());
    }
    if let Some(n) = rows.iter().position(|row| row.len() != width) {
        return Err(format!("row {} is ragged", n + 1));
    }
    Ok(rows)
}

pub fn is_taken(text: &str, row: usize, seat: usize) -> Result<bool, String> {
    let seats = plan(text)?;
    Ok(seats[row][seat] == '#')
}
