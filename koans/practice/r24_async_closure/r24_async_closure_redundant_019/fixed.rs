use std::pin::Pin;

type Task<'t> = Pin<Box<dyn Future<Output = Result<u32, String>> + 't>>;

#[derive(Default)]
pub struct Boot<'t> {
    tasks: Vec<(&'static str, Task<'t>)>,
}

impl<'t> Boot<'t> {
    pub fn task(
        mut self,
        name: &'static str,
        task: impl Future<Output = Result<u32, String>> + 't,
    ) -> Self {
        self.tasks.push((name, Box::pin(task)));
        self
    }

    pub async fn run(self) -> Result<u32, String> {
        let mut total = 0;
        for (name, task) in self.tasks {
            total += task.await.map_err(|problem| format!("{name}: {problem}"))?;
        }
        Ok(total)
    }
}

pub async fn power_up(volts: u32) -> Result<u32, String> {
    let check = async |limit: u32| {
        if volts < limit {
            Err(format!("{volts} V"))
        } else {
            Ok(limit)
        }
    };
    let boot = Boot::default()
        .task("radio", check(5))
        .task("arm", check(12));
    boot.run().await
}
