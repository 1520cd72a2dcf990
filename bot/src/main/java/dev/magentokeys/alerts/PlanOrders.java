package dev.magentokeys.alerts;

import dev.magentokeys.conversation.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is typed, filled in and pressed about plans. Everybody may plan and tick off; what happened is recorded by keepers. */
record PlanOrders(Query query, Sentences words) {

    /** Empty when it is talk after all. */
    Optional<Decided> plan(Order order) {
        if (order.rest().isEmpty()) {
            return Optional.of(Decided.saying(List.of(TransferForm.PLANNED.of(words))));
        }
        try {
            return Optional.of(planned(Asked.read(order.rest())));
        } catch (Doubt doubt) {
            return order.isMeant() ? Optional.of(Decided.saying(words.say(doubt))) : Optional.empty();
        }
    }

    Decided filled(Asked asked) {
        try {
            return planned(asked);
        } catch (Doubt doubt) {
            return Decided.saying(words.say(doubt));
        }
    }

    private Decided planned(Asked asked) throws Doubt {
        Transfer transfer = Drafted.of(asked, nextId(), query.shelf().directory(), query.now());
        List<Task> tasks = Preparing.of(transfer, query.shelf().directory()).stream()
                .map(Step::task)
                .toList();
        if (tasks.isEmpty()) {
            return Decided.saying(words.say("alert.outcome.project-only"));
        }
        TransferPlan plan = new TransferPlan(transfer, query.language(), tasks, List.of());
        return Decided.doing(new Deed.Plan(plan), speech(plan).parts());
    }

    private String nextId() {
        return "p"
                + (1
                        + query.shelf().plans().stream()
                                .map(plan -> plan.id().substring(1))
                                .filter(number -> number.matches("[0-9]{1,6}"))
                                .mapToInt(Integer::parseInt)
                                .max()
                                .orElse(0));
    }

    Decided list() {
        List<TransferPlan> plans = query.shelf().plans();
        if (plans.isEmpty()) {
            return Decided.saying(words.say("plans.none"));
        }
        String lines = plans.stream().map(plan -> speech(plan).summary()).collect(Collectors.joining("\n"));
        List<Part.Choice> shows = plans.stream()
                .limit(10)
                .map(plan -> Part.Choice.of(
                        new PlanPress(plan.id(), PlanPress.What.SHOW, Optional.empty()).write(),
                        words.say("plan.offer.show", Map.of("id", plan.id()))))
                .toList();
        return Decided.saying(
                List.of(new Part.Paragraph(words.say("plans.title") + "\n" + lines), new Part.Choices(shows)));
    }

    Decided show(Order order) {
        return with(order.plan(), plan -> Decided.saying(speech(plan).parts()));
    }

    Decided tick(Order order, boolean done) {
        return with(order.plan(), plan -> {
            TransferPlan next = plan;
            List<Part> said = new ArrayList<>();
            for (int number : order.numbers()) {
                if (number < 1 || number > plan.tasks().size()) {
                    return Decided.saying(words.say(
                            "plan.number",
                            Map.of("number", number, "all", plan.tasks().size(), "id", plan.id())));
                }
                Task task = plan.tasks().get(number - 1);
                next = done ? next.ticked(task, query.now().by(), query.now().since()) : next.unticked(task);
            }
            if (order.numbers().isEmpty()) {
                said.add(words.paragraph("plan.which-number", Map.of("id", plan.id())));
            }
            said.addAll(speech(next).parts());
            return next.equals(plan) ? Decided.saying(said) : Decided.doing(new Deed.Plan(next), said);
        });
    }

    Decided pressed(PlanPress press) {
        return with(Optional.of(press.plan()), plan -> switch (press.what()) {
            case SHOW, AGAIN -> Decided.saying(speech(plan).parts());
            case HAPPENED -> happened(plan);
            case DONE -> {
                TransferPlan next = press.task()
                        .map(task ->
                                plan.ticked(task, query.now().by(), query.now().since()))
                        .orElse(plan);
                yield Decided.doing(new Deed.Plan(next), speech(next).parts());
            }
        });
    }

    /** It is recorded once, with the day on which that is told where no day was planned. */
    private Decided happened(TransferPlan plan) {
        if (!query.shelf().role().mayChange()) {
            return Decided.refusing(words.say("alert.only-keepers"), "transfer");
        }
        if (recorded(plan).isPresent()) {
            return Decided.saying(speech(plan).parts());
        }
        Transfer transfer = plan.transfer().happened(query.now());
        List<Part> said =
                new ArrayList<>(RecordedSpeech.of(transfer, query.shelf().directory(), spoken(plan)));
        said.addAll(new PlanSpeech(plan, Optional.of(transfer), query, spoken(plan)).parts());
        return Decided.doing(new Deed.Recorded(transfer), said);
    }

    @FunctionalInterface
    private interface Work {
        Decided of(TransferPlan plan);
    }

    /** The plan that is named, or the only one there is. */
    private Decided with(Optional<String> id, Work work) {
        List<TransferPlan> plans = query.shelf().plans();
        List<TransferPlan> meant = id.isEmpty()
                ? plans
                : plans.stream().filter(plan -> plan.id().equals(id.get())).toList();
        if (meant.size() == 1) {
            return work.of(meant.get(0));
        }
        if (plans.isEmpty()) {
            return Decided.saying(words.say("plans.none"));
        }
        String known = plans.stream().map(plan -> "`" + plan.id() + "`").collect(Collectors.joining(", "));
        return Decided.saying(words.say("plan.which", Map.of("known", known)));
    }

    /** Where others read it too, a plan keeps the language in which it was made. */
    private Sentences spoken(TransferPlan plan) {
        return query.channel().isPresent() ? new Sentences(words.phrases(), plan.language()) : words;
    }

    private PlanSpeech speech(TransferPlan plan) {
        return new PlanSpeech(plan, recorded(plan), query, spoken(plan));
    }

    /** The transfer that the plan became. */
    private Optional<Transfer> recorded(TransferPlan plan) {
        return query.shelf().transfers().stream()
                .filter(transfer -> transfer.id().equals(plan.id()))
                .findFirst();
    }
}
