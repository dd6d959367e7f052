#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conversions() {
        assert_eq!(Rgb::from(Gray(7)), [7; 3].into());
    }
}
