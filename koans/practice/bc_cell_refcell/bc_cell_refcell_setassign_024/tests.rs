#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cycle() {
        let light = red_light();
        let times: Vec<u32> = (0..4).map(|_| light.step()).collect();
        assert_eq!(times, [25, 4, 30, 25]);
    }
}
