use std::fmt;

struct Series<'a>(&'a [f64]);

impl fmt::Display for Series<'_> {
    fn fmt(&self, f: &fmt::Formatter<'_>) -> fmt::Result {
        let mean = self.0.iter().sum::<f64>() / self.0.len() as f64;
        f.write_str("<")?;
        for value in self.0 {
            write!(f, "{value:.1} ")?;
        }
        write!(f, "mean {mean:.2}>")
    }
}

pub fn report(label: &str, values: &[f64]) -> String {
    let shown = Series(values);
    match values {
        [] => format!("{label}: no data"),
        _ => format!("{label}: {shown}"),
    }
}
