pub struct Sheet {
    pub width: i32,
    pub height: i32,
}

pub fn numbers(text: &str) -> Result<Vec<i32>, String> {
    let mut list = Vec::new();
    for word in text.split('x') {
        list.push(word.trim().parse().map_err(|_| format!("bad {word}"))?);
    }
    Ok(list)
}

pub fn area(list: &[i32]) -> Result<i32, &'static str> {
    let width = *list.first().ok_or("no width")?;
    let height = *list.get(1).ok_or("no height")?;
    let sheet = Sheet { width, height };
    Ok(sheet.width * sheet.height)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_on_x() {
        assert_eq!(numbers("21 x 30"), Ok(vec![21, 30]));
        assert_eq!(numbers("21xwide"), Err("bad wide".to_string()));
    }

    #[test]
    fn multiplies_the_sides() {
        assert_eq!(area(&[4, 5, 6]), Ok(20));
        assert_eq!(area(&[4]), Err("no height"));
        assert_eq!(area(&[]), Err("no width"));
    }
}
