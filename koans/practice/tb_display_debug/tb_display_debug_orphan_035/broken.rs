use std::fmt;

type Series = Vec<f64>;

impl fmt::Display for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mean = self.iter().sum::<f64>() / self.len() as f64;
        f.write_str("<")?;
        for value in self {
            write!(f, "{value:.1} ")?;
        }
        write!(f, "mean {mean:.2}>")
    }
}

pub fn report(label: &str, values: &[f64]) -> String {
    let shown: Series = values.to_vec();
    match values {
        [] => format!("{label}: no data"),
        _ => format!("{label}: {shown}"),
    }
}
