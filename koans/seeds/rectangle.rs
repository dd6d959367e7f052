use std::num::ParseFloatError;

#[derive(Clone)]
pub struct Rectangle {
    pub width: f64,
    pub height: f64,
}

pub fn read_rectangle(w: &str, h: &str) -> Result<Rectangle, ParseFloatError> {
    let width = w.trim().parse()?;
    let height = h.trim().parse()?;
    Ok(Rectangle { width, height })
}

pub fn cut_square(whole: &Rectangle) -> Rectangle {
    let mut square = whole.clone();
    square.width = whole.width.min(whole.height);
    square
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both_sides() {
        let r = read_rectangle(" 4.5", "2 ").unwrap();
        assert_eq!((r.width, r.height), (4.5, 2.0));
        assert_eq!(cut_square(&r).width, 2.0);
    }

    #[test]
    fn refuses_words() {
        assert!(read_rectangle("wide", "2").is_err());
        assert!(read_rectangle("2", "").is_err());
    }
}
