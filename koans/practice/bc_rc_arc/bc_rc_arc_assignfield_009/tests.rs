#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shared_stops() {
        let mona = stop("Mona");
        let (short, long) = (
            Guide {
                route: vec![mona.clone()],
            },
            Guide {
                route: vec![mona, stop("Nike")],
            },
        );
        assert_eq!(short.play(0, 5), Some("Mona"));
        assert_eq!(long.skipped(), 1);
        assert_eq!(long.play(7, 6), None);
    }
}
