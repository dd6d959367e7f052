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

fn bar(percent: u8) -> String {
    let filled = usize::from(percent.min(100)) / 20;
    format!("[{}{}]", "=".repeat(filled), " ".repeat(5 - filled))
}

pub async fn dashboard(agents: &[Agent]) -> String {
    let line = async |agent: &Agent| match ping(agent).await {
        State::Idle => format!("{} {}\n", agent.name, bar(0)),
        State::Busy(percent) => format!("{} {}\n", agent.name, bar(percent)),
        State::Offline => format!("{} offline\n", agent.name),
    };
    let mut text = String::new();
    for agent in agents {
        text += &line(agent).await;
    }
    text
}
