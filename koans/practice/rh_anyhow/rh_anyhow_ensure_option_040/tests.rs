#[cfg(test)]
mod tests {
    use super::*;
    fn seats(count: usize) -> Vec<(String, Blade)> {
        (0..count)
            .map(|n| {
                (
                    n.to_string(),
                    if n % 2 == 0 {
                        Blade::Port
                    } else {
                        Blade::Starboard
                    },
                )
            })
            .collect()
    }
    #[test]
    fn launches() {
        assert_eq!(
            Boat::launch(seats(8), Some("Ann".into())).unwrap().crew(),
            9
        );
        assert_eq!(
            Boat::launch(vec![("Bo".into(), Blade::Scull)], None)
                .unwrap()
                .crew(),
            1
        );
    }
    #[test]
    fn refuses() {
        assert_eq!(
            Boat::launch(seats(8), None).unwrap_err().to_string(),
            "an eight needs a cox"
        );
        assert_eq!(
            Boat::launch(seats(3), None).unwrap_err().to_string(),
            "the boat would turn"
        );
        assert_eq!(
            Boat::launch(seats(0), None).unwrap_err().to_string(),
            "nobody rows"
        );
    }
}
