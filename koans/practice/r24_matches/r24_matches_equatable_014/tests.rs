#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn button() {
        use Light::*;
        let mut crossing = Crossing::default();
        assert_eq!(crossing.tick(), Green);
        crossing.press();
        assert_eq!(
            [(); 5].map(|()| crossing.tick()),
            [Green, Green, Amber, Red, Green]
        );
        crossing.light = Red;
        crossing.press();
        assert_eq!([(); 4].map(|()| crossing.tick()), [Green; 4]);
    }
}
