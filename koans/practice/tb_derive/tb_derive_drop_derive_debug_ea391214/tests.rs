#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conversions() {
        assert_eq!(
            Gray::from(Rgb {
                r: 100,
                g: 100,
                b: 100
            }),
            Gray(100)
        );
    }
}
