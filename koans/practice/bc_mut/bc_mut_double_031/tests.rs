#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chooses() {
        let mut l = [true, false, true].map(|on| Lamp {
            on,
            watts: if on { 60 } else { 40 },
        });
        l[2].watts = 5;
        assert_eq!(strong_lamps(&mut l, 40).len(), 2);
        for lamp in strong_lamps(&mut l, 50) {
            lamp.watts = 1;
        }
        assert_eq!(l.map(|l| l.watts), [1, 40, 5]);
    }

    #[test]
    fn saves() {
        let mut l =
            [(true, 60), (false, 80), (true, 70), (true, 9)].map(|(on, watts)| Lamp { on, watts });
        assert_eq!(save_power(&mut l, 10), 130);
        assert_eq!(l.clone().map(|l| l.on), [false, false, false, true]);
        assert_eq!(save_power(&mut l, 5), 9);
        assert_eq!(save_power(&mut l, 5), 0);
    }
}
