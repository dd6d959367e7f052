#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn peaks() {
        let mut b = Boiler::default();
        assert_eq!(peak_of(&mut b, &[1.5, 3.0, 2.0]), 3.0);
    }
    #[test]
    fn all_gauges() {
        let (a, b) = (Rc::new(Peak::default()), Rc::new(Peak::default()));
        let mut boiler = Boiler::default();
        boiler.attach(a.clone());
        boiler.attach(b.clone());
        boiler.report(4.0);
        assert_eq!((*a.highest.borrow(), *b.highest.borrow()), (4.0, 4.0));
    }
}
