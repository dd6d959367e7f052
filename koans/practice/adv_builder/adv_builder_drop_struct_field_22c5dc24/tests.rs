#[cfg(test)]
mod tests {
    use super::*;

    const fn ms(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    #[test]
    fn windows_slide() {
        let mut window = Window::<2>::new(ms(100));
        let answers: Vec<bool> = [0, 50, 60, 100, 149, 150]
            .into_iter()
            .map(|at| window.admit(ms(at)).is_ok())
            .collect();
        assert_eq!(answers, [true, true, false, true, false, true]);
    }
}
