use std::future::Future;
use std::pin::Pin;

pub struct Script {
    pub lines: Vec<(&'static str, &'static str)>,
}

impl Script {
    pub fn cue<'s>(
        &'s self,
        actor: &'s str,
    ) -> Pin<Box<dyn Future<Output = Option<&'s str>> + 's>> {
        Box::pin(async move {
            let mut before = None;
            for (who, line) in &self.lines {
                if *who == actor {
                    return before;
                }
                before = Some(*line);
            }
            None
        })
    }
}
