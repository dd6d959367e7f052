#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Idle,
    Busy(u8),
    Offline,
}

pub struct Agent {
    pub name: &'static str,
    pub state: State,
}

async fn ping(agent: &Agent) -> State {
    std::future::ready(agent.state).await
}

async fn bar(percent: u8) -> String {
    let filled = usize::from(percent.min(100)) / 20;
    format!("[{}{}]", "=".repeat(filled), " ".repeat(5 - filled))
}

pub async fn dashboard(agents: &[Agent]) -> String {
    let line = |index: usize| async move {
        let agent = &agents[index];
        match ping(agent).await {
            State::Idle => format!("{} {}\n", agent.name, bar(0).await),
            State::Busy(percent) => format!("{} {}\n", agent.name, bar(percent).await),
            State::Offline => format!("{} offline\n", agent.name),
        }
    };
    let mut text = String::new();
    for index in 0..agents.len() {
        text += &line(index).await;
    }
    text
}
