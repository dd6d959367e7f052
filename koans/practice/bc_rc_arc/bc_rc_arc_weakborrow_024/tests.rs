#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sends() {
        let (hub, leaves) = network(&[4, 9]);
        assert_eq!(
            (leaves[0].send(4.0), leaves[1].send(9.0)),
            (Some(1), Some(2))
        );
        assert_eq!(hub.borrow().mean(), Some(6.5));
        assert_eq!(hub.borrow().readings[1], (9, 9.0));
    }
    #[test]
    fn hub_gone() {
        let (hub, leaves) = network(&[1]);
        assert_eq!(hub.borrow().mean(), None);
        drop(hub);
        assert_eq!(leaves[0].send(1.0), None);
    }
}
