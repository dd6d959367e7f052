#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn plausible() {
        let all: Vec<Box<dyn Thermometer>> = vec![
            Box::new(Broken),
            Box::new(Fixed(900.0)),
            Box::new(Fixed(21.5)),
        ];
        assert_eq!(first_plausible(&all), Some(21.5));
        assert_eq!(first_plausible(&all[..2]), None);
    }
}
