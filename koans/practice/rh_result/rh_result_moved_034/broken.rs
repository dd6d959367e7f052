pub struct Burn {
    pub stage: u8,
    pub outcome: Result<f32, String>,
}

impl Burn {
    /// Seconds of thrust; none when the engine failed.
    pub fn seconds(&self) -> f32 {
        self.outcome.unwrap_or(0.0)
    }
}

pub fn total(burns: &[Burn]) -> f32 {
    burns.iter().map(Burn::seconds).sum()
}

pub fn log(burn: Burn) -> String {
    match burn.outcome {
        Ok(seconds) => format!("stage {} burned {seconds:.1}s", burn.stage),
        Err(why) => format!("stage {} failed: {why}", burn.stage),
    }
}
