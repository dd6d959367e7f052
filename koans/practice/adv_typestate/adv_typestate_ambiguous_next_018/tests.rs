#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cycle() {
        let moon: Moon<New> = Moon {
            week: 0,
            phase: Default::default(),
        };
        let moon = wait(wait(moon));
        assert_eq!((lit(&moon), moon.week), (100, 2));
        assert_eq!(lit(&wait(moon)), 0);
    }
}
