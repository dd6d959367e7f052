#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn couples() {
        let mut w = Wagon::default();
        assert_eq!(w.couple(7), 8);
        assert_eq!(w.load, 1);
        assert_eq!(w.couple(20), 21);
        assert_eq!(w.load, 1);
        let n = w.next.as_ref().unwrap();
        assert_eq!(n.load, 8);
        assert_eq!(n.next.as_ref().unwrap().load, 20);
    }

    #[test]
    fn last_wagon() {
        let mut w = Wagon {
            load: 3,
            next: None,
        };
        assert_eq!(w.last().load, 3);
        w.next = Some(Box::new(Wagon {
            load: 4,
            next: None,
        }));
        assert_eq!(w.last().load, 4);
    }
}
