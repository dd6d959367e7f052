#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn couples() {
        let mut w = Wagon {
            load: 5,
            next: None,
        };
        assert_eq!(w.couple(6), 1);
        assert_eq!(w.couple(7), 2);
        let second = w.next.unwrap();
        assert_eq!(second.load, 6);
        assert_eq!(
            second.next,
            Some(Box::new(Wagon {
                load: 7,
                next: None
            }))
        );
    }

    #[test]
    fn first() {
        let mut w = Wagon {
            load: 0,
            next: None,
        };
        w.couple(3);
        assert_eq!(w.next.unwrap().load, 3);
    }
}
