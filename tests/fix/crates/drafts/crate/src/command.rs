/// A change of a text.
pub trait Command: std::fmt::Debug {
    /// Make the change; what takes it back again.
    fn apply(self: Box<Self>, text: &mut String) -> Box<dyn Command>;

    fn name(&self) -> String;
}

#[derive(Debug)]
pub struct Append(pub String);

#[derive(Debug)]
struct Cut(usize);

/// All of the text becomes another one.
#[derive(Debug)]
pub struct Replace {
    pub with: String,
}

impl Command for Append {
    fn apply(self: Box<Self>, text: &mut String) -> Box<dyn Command> {
        text.push_str(&self.0);
        Box::new(Cut(self.0.len()))
    }

    fn name(&self) -> String {
        format!("append {:?}", self.0)
    }
}

impl Command for Cut {
    fn apply(self: Box<Self>, text: &mut String) -> Box<dyn Command> {
        let gone = text.split_off(text.len() - self.0);
        Box::new(Append(gone))
    }

    fn name(&self) -> String {
        format!("cut {}", self.0)
    }
}

impl Command for Replace {
    fn apply(self: Box<Self>, text: &mut String) -> Box<dyn Command> {
        let before = std::mem::replace(text, self.with);
        Box::new(Replace { with: before })
    }

    fn name(&self) -> String {
        "replace".to_string()
    }
}
