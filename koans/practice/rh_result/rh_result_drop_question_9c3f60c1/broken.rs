fn goals(side: &str) -> Result<u8, String> {
    side.parse()
        .map_err(|_| format!("{side:?} is no goal count"))
}

pub fn final_score(text: &str) -> Result<(u8, u8), String> {
    let (home, away) = text.split_once('-').unwrap_or((text, ""));
    let home = goals(home);
    let away = goals(away)?;
    Ok((home, away))
}
