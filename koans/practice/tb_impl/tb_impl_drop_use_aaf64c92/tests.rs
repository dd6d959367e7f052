#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn admits() {
        let p = Party {
            invited: vec!["Ida".into(), "Max".into()],
        };
        assert!(p.admits(&"MAX"));
        assert!(!p.admits(&String::from("Tom")));
        let queue: Vec<Rc<str>> = vec!["ida".into(), "Eve".into()];
        assert_eq!(p.turned_away(&queue), ["Eve".into()]);
    }
}
