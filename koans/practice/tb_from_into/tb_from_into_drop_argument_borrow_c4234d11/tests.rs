#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conversions() {
        assert_eq!(Rgb::from(Gray(7)), [7; 3].into());
        assert_eq!(
            format!("#{:x} {:x}", Rgb::from([1, 2, 255]), Rgb::default()),
            "#0102ff 000000"
        );
    }

    #[test]
    fn names_or_hex() {
        let built = format!("{} {}", "dark", "red");
        let mut names = Names::default();
        names
            .set([99, 0, 0], built.as_str())
            .set(Gray(0), String::from("black"));
        assert_eq!(names.get(Rgb::default()), "black");
        assert!(matches!(
            names.get([99, 0, 0].into()),
            Cow::Borrowed("dark red")
        ));
        assert_eq!(names.get([0, 0, 1].into()), "#000001");
    }
}
