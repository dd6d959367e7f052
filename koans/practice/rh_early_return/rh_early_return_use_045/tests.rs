#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn returns() {
        let mut d = Desk::default();
        let c = |title: &str, reserved_for| Copy {
            title: title.into(),
            reserved_for,
        };
        assert_eq!(d.returned(c("Emma", Some(12))), Some(12));
        assert_eq!(d.returned(c("Dune", None)), None);
        assert_eq!((d.held.len(), d.shelf.len()), (1, 1));
        assert_eq!(d.shelf[0].title, "Dune");
    }
}
