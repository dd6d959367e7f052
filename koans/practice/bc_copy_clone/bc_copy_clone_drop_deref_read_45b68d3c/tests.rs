#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_the_term() {
        let (old, new) = appeal(&Rc::new(Verdict::Guilty(6))).unwrap();
        assert_eq!(old, Verdict::Guilty(6));
        assert_eq!(years(&new), Some(3));
    }
}
