use crate::agenda::Job;

pub struct Call {
    pub whom: String,
}

impl Job for Call {
    fn name(&self) -> String {
        format!("call {}", self.whom)
    }

    fn minutes(&self) -> u32 {
        10
    }

    fn rank(&self) -> u32 {
        1
    }
}

/// Several jobs that belong together.
pub struct Errand<J> {
    pub place: &'static str,
    pub parts: Vec<J>,
}

impl<J: Job> Job for Errand<J> {
    fn name(&self) -> String {
        let parts: Vec<String> = self.parts.iter().map(J::title).collect();
        format!("{} at {}", parts.join(" and "), self.place)
    }

    fn minutes(&self) -> u32 {
        15 + self.parts.iter().map(J::minutes).sum::<u32>()
    }
}

/// Work that takes as long as it takes.
pub struct Work(pub &'static str, pub u32);

impl Job for Work {
    fn name(&self) -> String {
        self.0.to_string()
    }

    fn minutes(&self) -> u32 {
        self.1
    }
}
