"""A server with OpenAI's chat interface as a responder: vLLM, llama.cpp, Ollama, transformers serve, and the paid ones.

A pattern is asked for by its name as the model's name (`sleepy bank serve-config` makes vLLM offer it so). Everything that
comes back is untrusted. A reply that is no reply (nonsense, too slow, refused) is a `Said` with a failure; a server that cannot
be used at all (down, wrong key, wrong model) is one ServerError. What was answered before that is kept.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pydantic import BaseModel, Field, ValidationError

from sleepy import log
from sleepy.errors import ServerError, UsageError
from sleepy.history.results import ServerUse
from sleepy.lm.budget import Budget
from sleepy.lm.credentials import Secret, api_key, scrub
from sleepy.lm.responder import TEACHER, OnSaid, Question, Said
from sleepy.settings import ServerSettings
from sleepy.text import one_line

if TYPE_CHECKING:
    import openai

CHARACTERS_PER_TOKEN = 3
"""Of code, at least: for estimates before a request, and where a server does not count."""
MOST_FAILURES = 4
"""So many requests in a row without a usable reply, and the server is not asked again."""
_MARGIN_S = 60.0
"""For the pauses between the tries of a request, beyond the time of the tries themselves."""
_SAID = 200
"""Characters of a server's own words in a message."""
_THOUGHT = re.compile(r"\A\s*<think>.*?(?:</think>|\Z)", re.DOTALL)
_log = log.get("server")


class _Message(BaseModel):
    content: str | None = None


class _Choice(BaseModel):
    message: _Message


class _Usage(BaseModel):
    prompt_tokens: int = Field(default=0, ge=0)
    completion_tokens: int = Field(default=0, ge=0)


class _Completion(BaseModel):
    """As much of a reply as is looked at."""

    choices: list[_Choice] = Field(min_length=1)
    model: str = ""
    usage: _Usage | None = None


class _Models(BaseModel):
    class Entry(BaseModel):
        id: str

    data: list[Entry]


class _FailureError(Exception):
    """There is no usable reply to this one request."""


class _NoAnswerError(_FailureError):
    """Nobody knows what the request took; it counts as all that it could take."""


class Server:
    """A client of the configured server; asks it nothing until it must."""

    def __init__(self, settings: ServerSettings, budget: Budget | None = None) -> None:
        """UsageError when no URL is set, the key cannot be read, or the client library is not installed."""
        if settings.url is None:
            raise UsageError("server.url: not set; see docs/SERVERS.md, or leave server.role off")
        try:
            import openai  # noqa: F401
        except ImportError:
            raise UsageError(
                "openai: not installed; `pipx inject sleepy openai`, or by pip where sleepy is; or set server.role off"
            ) from None
        self.settings, self.url = settings, settings.url
        self.budget = budget or Budget(settings)
        self.broken: ServerError | None = None
        """Why it is not asked any more."""
        self._key: Secret | None = api_key(settings)
        self._model: str | None = settings.model
        self._offered: list[str] | None = None
        self._failures = 0
        self._adapted: dict[str, str | None] = {}
        """Fields that this server wants under another name, or not at all."""

    @property
    def host(self) -> str:
        """Host and port."""
        return urlsplit(self.url).netloc

    @property
    def offered(self) -> list[str]:
        """Names of the models that it offers, asked for once. ServerError when it does not say."""
        if self._offered is None:
            self._offered = asyncio.run(self._models())
        return self._offered

    @property
    def model(self) -> str:
        """The base model's name: the configured one, else the first that is offered. ServerError when there is none."""
        if self._model is None:
            if not self.offered:
                raise ServerError(f"{self.url}: offers no model; load one there, or set server.model")
            self._model = self.offered[0]
        return self._model

    def patterns(self, wanted: Iterable[str]) -> set[str]:
        """Those of `wanted` that it offers under their own names; the others are answered by the base model."""
        wanted = set(wanted)
        missing = sorted(wanted - set(self.offered))
        if missing:
            _log.warning("%s: does not offer %s; the base model replies for them", self.url, ", ".join(missing))
        return wanted - set(missing)

    def label(self, model: str) -> str:
        """How the history names who replied."""
        return one_line(f"{model}@{self.host}", 120)

    def respond(self, questions: Sequence[Question], on_said: OnSaid) -> list[Said | None]:
        """At most `parallel` requests at a time. A ServerError that comes after the first reply is raised by the next call."""
        if self.broken is not None:
            raise self.broken
        if not questions:
            return []
        base = self.model
        said, stop = asyncio.run(self._all(questions, base, on_said))
        if stop is not None:
            raise stop
        if self.broken is not None:
            _log.warning("%s", self.broken)
            if not any(said):
                raise self.broken
        return said

    async def _all(
        self, questions: Sequence[Question], base: str, on_said: OnSaid
    ) -> tuple[list[Said | None], BaseException | None]:
        """The replies, or what `on_said` raised: it ends the others, and must not go through the event loop itself."""
        gate = asyncio.Semaphore(self.settings.parallel)
        stops: list[BaseException] = []
        tasks: list[asyncio.Task[Said | None]] = []

        async def one(number: int, question: Question) -> Said | None:
            async with gate:
                said = await self._one(client, question, base)
            if said is None or stops:
                return None
            try:
                on_said(number, said)
            except BaseException as stop:  # an interruption, or that this process was asked to end
                stops.append(stop)
                for task in tasks:
                    task.cancel()
            return said

        async with self._client() as client:
            tasks += [asyncio.create_task(one(number, question)) for number, question in enumerate(questions)]
            done = await asyncio.gather(*tasks, return_exceptions=True)
        stops += [each for each in done if isinstance(each, BaseException) and not stops]
        return [None if isinstance(each, BaseException) else each for each in done], stops[0] if stops else None

    async def _one(self, client: openai.AsyncOpenAI, question: Question, base: str) -> Said | None:
        if self.broken is not None:
            return None
        guess = sum(len(message["content"]) for message in question.chat) // CHARACTERS_PER_TOKEN
        reserved = self.budget.admit(guess, question.max_new_tokens)
        if reserved is None:
            return None
        model = base if question.fixer in (None, TEACHER) else question.fixer
        started, used = time.monotonic(), ServerUse(1)
        try:
            completion = await self._ask(client, model, question)
            used = self._used(completion, guess)
            text = self._text(completion, model)
            self._failures = 0
            said = Said(text)
        except ServerError as error:
            self.broken = self.broken or error
            return None
        except _FailureError as failure:
            used = reserved if isinstance(failure, _NoAnswerError) else used
            self._failures += 1
            if self._failures >= MOST_FAILURES:
                self.broken = ServerError(
                    f"{self.url}: {failure}, {self._failures} times in a row; see docs/SERVERS.md"
                )
            said = Said("", failure=str(failure))
        finally:
            self.budget.settle(reserved, used)
        return Said(
            said.text, used.reply_tokens, time.monotonic() - started, failure=said.failure, engine=self.label(model),
            prompt_tokens=used.prompt_tokens, cost=used.cost,
        )  # fmt: skip

    def _used(self, completion: _Completion, guess: int) -> ServerUse:
        """What a reply took, whether or not it is of use."""
        said = completion.choices[0].message.content or ""
        usage = completion.usage or _Usage(prompt_tokens=guess, completion_tokens=len(said) // CHARACTERS_PER_TOKEN)
        prompt, reply = usage.prompt_tokens, usage.completion_tokens
        return ServerUse(1, prompt, reply, self.budget.cost(prompt, reply))

    def _text(self, completion: _Completion, model: str) -> str:
        """A pattern's reply must be the pattern's: llama.cpp serves one model under any name."""
        if model != self._model and completion.model != model:
            raise _FailureError(f"{one_line(completion.model, 60) or 'it does not say who'} replied for {model}")
        text = scrub(_THOUGHT.sub("", completion.choices[0].message.content or ""), self._key)
        if not text.strip():
            raise _FailureError("an empty reply")
        return text

    async def _ask(self, client: openai.AsyncOpenAI, model: str, question: Question) -> _Completion:
        """One reply. _FailureError when there is none, ServerError when there will be none to any question."""
        import openai

        fields = {
            "model": model,
            "messages": list(question.chat),
            "max_tokens": question.max_new_tokens,
            "temperature": 0,
            **self.settings.parameters,
        }
        longest = self.settings.timeout_s * (self.settings.retries + 1) + _MARGIN_S
        while True:
            body = {self._adapted.get(name, name): value for name, value in fields.items()}
            body.pop(None, None)
            try:
                create: Any = client.chat.completions.with_raw_response.create
                raw = await asyncio.wait_for(create(**_arguments(body)), longest)
                return _Completion.model_validate_json(raw.content)
            except ValidationError:
                raise _FailureError("what came back is no chat completion") from None
            except openai.BadRequestError as error:
                if not self._adapts(error):
                    raise _FailureError(f"it refuses the request: {self._words(error)}") from None
            except (openai.UnprocessableEntityError, openai.ConflictError) as error:
                raise _FailureError(f"it refuses the request: {self._words(error)}") from None
            except (openai.APITimeoutError, asyncio.TimeoutError):
                raise _NoAnswerError(f"no reply within server.timeout_s = {self.settings.timeout_s:g}") from None
            except openai.APIError as error:
                raise self._error(error, model) from None

    async def _models(self) -> list[str]:
        import openai

        try:
            async with self._client() as client:
                raw = await client.models.with_raw_response.list()
                found = _Models.model_validate_json(raw.content)
        except ValidationError:
            advice = "is there an OpenAI-compatible server, and does server.url end in /v1?"
            raise ServerError(f"{self.url}: what came back is no list of models; {advice}") from None
        except openai.APIError as error:
            raise self._error(error, None) from None
        return [scrub(one_line(entry.id, 120), self._key) for entry in found.data]

    def _client(self) -> openai.AsyncOpenAI:
        """Made anew for each event loop. Nothing of OpenAI's own variables is used, and no redirection is followed."""
        import openai

        client = openai.AsyncOpenAI(
            base_url=self.url,
            api_key=self._key.reveal() if self._key else "none",
            timeout=self.settings.timeout_s,
            max_retries=self.settings.retries,
            http_client=openai.DefaultAsyncHttpxClient(
                follow_redirects=False,
                verify=self.url.startswith("https"),  # reading the certificates takes longer than a request
            ),
        )
        client.organization = client.project = None
        return client

    def _adapts(self, error: openai.BadRequestError) -> bool:
        """Whether the same request may do in another form: newer models want another name for the limit, or no temperature."""
        said = str(error)
        if "max_completion_tokens" in said and "max_tokens" not in self._adapted:
            self._adapted["max_tokens"] = "max_completion_tokens"
        elif "temperature" in said and "temperature" not in self._adapted:
            self._adapted["temperature"] = None
        else:
            return False
        return True

    def _error(self, error: openai.APIError, model: str | None) -> ServerError:
        """What is wrong with the server, and what to do."""
        import openai

        if isinstance(error, openai.APITimeoutError):
            return ServerError(f"{self.url}: no answer within server.timeout_s = {self.settings.timeout_s:g}")
        if isinstance(error, openai.APIConnectionError):
            cause = one_line(scrub(str(error.__cause__ or error), self._key), _SAID)
            return ServerError(f"{self.url}: no connection ({cause}); start the server, or set server.role off")
        if isinstance(error, (openai.AuthenticationError, openai.PermissionDeniedError)):
            have = "the key is refused" if self._key else "it wants a key"
            return ServerError(f"{self.url}: {have}; put it into ${self.settings.api_key_env} or server.api_key_file")
        if isinstance(error, openai.NotFoundError):
            what = f"no model {model}" if model else "no such place"
            return ServerError(
                f"{self.url}: {what} ({self._words(error)}); check server.model and server.url, which mostly ends in /v1"
            )
        if isinstance(error, openai.RateLimitError):
            return ServerError(f"{self.url}: too busy, or its own limit is reached ({self._words(error)}); try later")
        return ServerError(f"{self.url}: {self._words(error)}; see its log")

    def _words(self, error: openai.APIError) -> str:
        """What the server said, in one short line without the key."""
        status = getattr(error, "status_code", None)
        body: Any = error.body
        said = body.get("message") if isinstance(body, dict) else None
        text = f"HTTP {status}" if status else type(error).__name__
        return f"{text}: {one_line(scrub(str(said), self._key), _SAID)}" if said else text


def _arguments(body: dict[str | None, Any]) -> dict[str, Any]:
    """What the library has no argument of its own for goes beside them."""
    own = {"model", "messages", "max_tokens", "max_completion_tokens", "temperature"}
    arguments: dict[str, Any] = {str(name): value for name, value in body.items() if name in own}
    return {**arguments, "extra_body": {name: value for name, value in body.items() if name not in own}}
