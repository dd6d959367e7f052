pub struct Panel {
    pub iron: Option<Result<f32, String>>,
    pub zinc: Option<Result<f32, String>>,
}

fn phrase(name: &str, value: &Option<Result<f32, String>>, low: f32) -> String {
    match value {
        Some(Ok(level)) if *level < low => format!("{name} is low"),
        Some(Ok(_)) => format!("{name} is fine"),
        Some(Err(reason)) => format!("{name} failed: {reason}"),
        None => format!("{name} was not tested"),
    }
}

impl Panel {
    pub fn letter(&self) -> String {
        [
            phrase("iron", &self.iron, 10.0),
            phrase("zinc", &self.zinc, 0.7),
        ]
        .join("; ")
    }
}
