use std::collections::HashMap;

pub struct Survey {
    pub magnitudes: HashMap<&'static str, Vec<f64>>,
}

impl Survey {
    fn mean(values: &[f64]) -> Option<f64> {
        (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
    }

    /// Low magnitudes are bright.
    pub fn brightest(&self) -> Option<&'static str> {
        self.magnitudes
            .iter()
            .filter_map(|(name, values)| Self::mean(values).map(|m| (m, *name)))
            .min()
            .map(|(_, name)| name)
    }
}
