macro_rules! window {
    ($length:expr) => {
        [0.0f64; $length]
    };
}

pub fn smooth(trace: &[f64], radius: usize) -> Vec<f64> {
    let length = 2 * radius + 1;
    let mut window = window!(length);
    let mut out = Vec::with_capacity(trace.len());
    for (at, value) in trace.iter().enumerate() {
        window[at % length] = *value;
        out.push(window.iter().sum::<f64>() / length as f64);
    }
    out
}

pub fn quiet(trace: &[f64]) -> bool {
    smooth(trace, 1).iter().all(|mean| mean.abs() < 0.5)
}
