#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses() {
        assert_eq!("#ff8000".parse::<Rgb>().unwrap(), Rgb(255, 128, 0));
        assert_eq!("#000010".parse::<Rgb>().unwrap(), Rgb(0, 0, 16));
    }

    #[test]
    fn rejects() {
        assert!("ff8000".parse::<Rgb>().is_err());
        assert!("#zz".parse::<Rgb>().is_err());
    }
}
