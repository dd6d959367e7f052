pub struct Sheet {
    pub width: i32,
    pub height: i32,
}

pub fn area(list: &[i32]) -> Result<i32, &'static str> {
    let width = *list.first().ok_or("no width")?;
    let height = *list.get(1).ok_or("no height")?;
    let sheet = Sheet { width, height };
    Ok(sheet.width * sheet.height)
}
