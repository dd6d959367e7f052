#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn applies() {
        let bank = Bank {
            kernels: vec![
                Kernel {
                    name: "mean",
                    taps: Box::new([0.5, 0.5]),
                },
                Kernel {
                    name: "edge",
                    taps: Box::new([-1.0, 0.0, 1.0]),
                },
            ],
            active: 1,
        };
        assert_eq!(bank.filter(&[1.0, 2.0, 4.0, 8.0]), ("edge", vec![3.0, 6.0]));
        assert_eq!(bank.kernels[0].apply(&[1.0, 3.0]), [2.0]);
    }
}
