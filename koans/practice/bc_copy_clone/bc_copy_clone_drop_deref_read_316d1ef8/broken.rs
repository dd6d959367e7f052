pub struct Alarm {
    hooks: Vec<(u32, Box<dyn Fn(u32) -> String>)>,
}

impl Alarm {
    pub fn silent() -> Self {
        Alarm { hooks: Vec::new() }
    }

    pub fn at<F>(&mut self, minute: u32, hook: F) -> &mut Self
    where
        F: Fn(u32) -> String + 'static,
    {
        self.hooks.push((minute, Box::new(hook)));
        self
    }

    pub fn tick(&self, minute: u32) -> Vec<String> {
        let due = self.hooks.iter().filter(|(at, _)| at == minute);
        due.map(|(at, hook)| hook(*at)).collect()
    }
}
