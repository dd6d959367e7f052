#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sweeps() {
        let mut all: Vec<Box<dyn Sensor<Value = f32>>> =
            vec![Box::new(Ramp { at: 0.0, step: 0.5 }), Box::new(Fixed(2.0))];
        assert_eq!(sweep(&mut all, 3), [2.5, 3.0, 3.5]);
    }
}
