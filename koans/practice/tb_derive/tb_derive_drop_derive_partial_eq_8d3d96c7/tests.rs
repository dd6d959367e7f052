#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_each_color_once() {
        let mut recent = VecDeque::new();
        assert_eq!(remember("color-red", &mut recent), Ok(1));
        assert_eq!(remember("color-green", &mut recent), Ok(2));
        assert_eq!(remember("color-red", &mut recent), Ok(2));
        assert_eq!(recent, [Color::Red, Color::Green]);
    }

    #[test]
    fn refuses_other_words() {
        let mut recent = VecDeque::new();
        assert_eq!(remember("red", &mut recent), Err("no prefix".to_string()));
        let blue = remember("color-blue", &mut recent);
        assert_eq!(blue, Err("blue".to_string()));
        assert!(recent.is_empty());
    }
}
