#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn listed() {
        let orchestra: [Box<dyn Instrument>; 3] = [
            Box::new(Violin),
            Box::new(Horn { crook: 'F' }),
            Box::new(Horn { crook: 'D' }),
        ];
        assert_eq!(
            tuning_list(&orchestra),
            ["violin    +2.0", "horn in F +1.0", "horn in D -1.5"]
        );
    }
}
