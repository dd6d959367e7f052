#[cfg(test)]
mod tests {
    use super::*;

    fn line() -> VecDeque<Ware> {
        let label = String::from("soap");
        VecDeque::from(vec![Ware { label, cents: 90 }])
    }

    #[test]
    fn takes_the_coupon_off() {
        let mut queue = line();
        let ware = serve(&mut queue, &[5, 20]).unwrap();
        assert_eq!((ware.label.as_str(), ware.cents), ("soap", 70));
        assert!(queue.is_empty());
    }

    #[test]
    fn keeps_the_ware_when_it_cannot_serve() {
        let mut queue = line();
        assert!(serve(&mut queue, &[]).is_none());
        assert!(serve(&mut queue, &[91]).is_none());
        assert_eq!(queue.len(), 1);
    }

    #[test]
    fn nobody_waits() {
        let mut queue = VecDeque::new();
        assert!(serve(&mut queue, &[1]).is_none());
    }
}
